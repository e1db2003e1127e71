export interface FrameOptions {
  readonly conversationId: string;
  readonly controlId: string;
  readonly locale: string;
  readonly paneUrl: string;
  /** Of the page that plays Word. */
  readonly hostOrigin: string;
  readonly title: string;
}

/** What office.js reads to learn in which program it runs: Word on the web, without telemetry. */
function hostInfo(options: FrameOptions): readonly string[] {
  return ['Word', 'Web', '16.00', options.locale, options.controlId, '', 'disableLogging', '16'];
}

/**
 * The iframe of a pane, ready to be put into the page. Its name is set before
 * that: Chromium reads window.name from the attribute only when the frame is
 * created, and without it office.js does not find its host.
 */
export function paneFrame(page: Document, options: FrameOptions): HTMLIFrameElement {
  const frame = page.createElement('iframe');
  const info = hostInfo(options);
  frame.name = JSON.stringify({
    baseFrameName: options.controlId,
    hostInfo: info.join('|'),
    xdmInfo: [options.conversationId, options.controlId, options.hostOrigin].join('|'),
    serializerVersion: '1',
    flights: '[]',
  });
  frame.title = options.title;
  frame.setAttribute(
    'sandbox',
    'allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads',
  );
  const url = new URL(options.paneUrl);
  const query = `${url.search === '' ? '?' : `${url.search}&`}_host_Info=${info.join('$')}`;
  frame.src = url.origin + url.pathname + query + url.hash;
  return frame;
}
