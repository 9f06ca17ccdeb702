export { dashboardOf, type Dashboard } from "./dashboard";
export { dashboardPatch, tellDashboard, type DashboardWork } from "./dashboard-patch";
export { dashboardSheetOf } from "./dashboard-record";
