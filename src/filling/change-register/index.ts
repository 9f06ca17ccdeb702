export * from "../../reading/change-register";
