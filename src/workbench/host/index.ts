/** Word, played for office.js over a .docx in memory. The page of the workbench uses nothing else of this folder. */
export { WordPlayer, type WordPlayerOptions } from './player';
export type { ConnectOptions, PaneConnection } from './xdm/pane-connection';
export type { CommandOutcome } from './xdm/conversation';
export type { PageSelection } from './selection';
export { PLAIN_WORD, type Failure, type Quirks } from './quirks';
export type { LoggedRequest, RequestLog } from './request-log';
export { HostAction } from './xdm/messages';
