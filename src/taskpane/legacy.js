// Word 2019 with a volume licence shows add-ins in Internet Explorer's engine (Trident), which
// runs neither React 18 nor Fluent UI 9. Such a Word gets a page that says so. ES5 on purpose.
(function () {
  'use strict';
  if (!/MSIE |Trident\//.test(window.navigator.userAgent)) return;
  window.onload = function () {
    var lines = [
      '这个版本的 Word 用不了通报助手',
      '它用 Internet Explorer 内核显示任务窗格，通报助手需要新的内核（Edge WebView2）。',
      '可用的版本：Microsoft 365、Word 2021 或更新的版本（Windows、Mac），以及网页版 Word。',
      '文档没有改动。请联系管理员升级 Word，或换一台装有新版 Word 的电脑。'
    ];
    var body = document.body;
    while (body.firstChild) body.removeChild(body.firstChild);
    for (var i = 0; i < lines.length; i += 1) {
      var line = document.createElement(i === 0 ? 'h1' : 'p');
      line.appendChild(document.createTextNode(lines[i]));
      body.appendChild(line);
    }
    body.style.margin = '16px';
    body.style.font = '14px/22px "Microsoft YaHei", sans-serif';
  };
}());
