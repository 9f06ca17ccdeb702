import { config } from "zod";

// The pages' policy forbids eval, and zod would try it: run before any schema is made.
config({ jitless: true });
