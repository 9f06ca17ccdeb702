/*
 * The first script of every page, in ES5, so that an old Excel with Internet Explorer's engine can run it: tells whether
 * this browser and this Excel are new enough for the rest.
 */
var pledgeKeeperSupport = {
  page: "unsupported.html",
  floor: "1.14",

  /** What the rest is written with: ES2022's library, and with it ES2020's syntax. */
  browserIsNew: function () {
    return (
      typeof Promise === "function" &&
      typeof Promise.allSettled === "function" &&
      typeof String.prototype.replaceAll === "function" &&
      typeof Array.prototype.at === "function" &&
      typeof Object.hasOwn === "function" &&
      typeof BroadcastChannel === "function"
    );
  },

  /** Asked of office.js once it is ready; a page outside Excel is the pane's own affair. */
  excelIsNew: function (info) {
    return info.host !== "Excel" || Office.context.requirements.isSetSupported("ExcelApi", this.floor);
  }
};
