/* Says in an old browser that the workbench does not run there; see support.js. */
(function () {
  if (pledgeKeeperSupport.browserIsNew()) return;
  window.addEventListener("DOMContentLoaded", function () {
    window.document.getElementById("too-old").hidden = false;
  });
})();
