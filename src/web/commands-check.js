/* In an old Excel, answers the ribbon's commands with the page that says why they do not work; see support.js. */
(function () {
  var support = pledgeKeeperSupport;
  var names = ["check", "clear", "fill"];
  function explain(event) {
    var here = window.location.href.split("?")[0];
    var page = here.substring(0, here.lastIndexOf("/") + 1) + support.page;
    Office.context.ui.displayDialogAsync(page, { height: 60, width: 40 }, function () {
      event.completed();
    });
  }
  function takeCommands() {
    for (var i = 0; i < names.length; i++) {
      if (Office.actions && Office.actions.associate) Office.actions.associate(names[i], explain);
      window[names[i]] = explain;
    }
  }
  Office.onReady(function (info) {
    if (!support.browserIsNew() || !support.excelIsNew(info)) takeCommands();
  });
})();
