import { createContext } from "react";
import { Updates } from "./updates";

export const UpdateContext = createContext<Updates>(new Updates(() => undefined));
