export interface AppContextOptions {
  readonly controlId: string;
  readonly locale: string;
  readonly readOnly: boolean;
  readonly documentUrl: string;
  /** Each value is itself a JSON text. */
  readonly settings: Readonly<Record<string, string>>;
  readonly width: number;
  readonly height: number;
}

/** As office.js numbers its hosts: Word on the web. */
const WORD_WEB_APP = 32;
const READ_ONLY = 0;
const READ_WRITE = 1;
const TASK_PANE = 2;

/**
 * The answer to getAppContextAsync. office.js throws when one of the first nine
 * is missing. The requirement matrix stays small: a set advertised here changes
 * what office.js sends (WordApiSearchFlags → _Search2, RichApiRuntime → other
 * action types), and WordApi up to 1.3 counts as supported whatever it says.
 */
export function appContext(options: AppContextOptions): Record<string, unknown> {
  return {
    _id: options.controlId,
    _appName: WORD_WEB_APP,
    _appVersion: '16.00',
    _appUILocale: options.locale,
    _dataLocale: options.locale,
    _docUrl: options.documentUrl,
    _clientMode: options.readOnly ? READ_ONLY : READ_WRITE,
    _settings: options.settings,
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: options.controlId,
    _appInstanceId: options.controlId,
    _touchEnabled: false,
    _commerceAllowed: false,
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify({ WordApi: 1.3, Settings: 1.1, AddinCommands: 1.1 }),
    _hostFullVersion: '16.0.15407.10000',
    _hostCustomMessage: '',
    _addinName: 'tongbao',
    _clientWindowHeight: options.height,
    _clientWindowWidth: options.width,
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: TASK_PANE,
    _marketplaceType: '',
    _wacHostEnvironment: '0',
  };
}
