export { dashboardOf, type Dashboard } from "./dashboard";
