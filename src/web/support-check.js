/* Sends the task pane of an old Excel to the page that says so. Loaded before office.js; see support.js. */
(function () {
  var support = pledgeKeeperSupport;
  function leave() {
    window.location.replace(support.page);
  }
  if (!support.browserIsNew()) {
    leave();
    return;
  }
  window.addEventListener("DOMContentLoaded", function () {
    if (typeof Office === "undefined") return;
    Office.onReady(function (info) {
      if (!support.excelIsNew(info)) leave();
    });
  });
})();
