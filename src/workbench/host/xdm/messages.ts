/** A message between office.js and its host. It travels as a JSON string in window.postMessage. */
export interface XdmMessage {
  readonly _messageType: 0 | 1;
  readonly _actionType?: 0 | 1 | 2;
  readonly _responseType?: 0 | 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _errorCode?: number;
  readonly _data?: unknown;
  readonly _origin?: string;
  readonly _serializerVersion?: number;
}

export const MessageType = { request: 0, response: 1 } as const;
export const RequestAction = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const ResponseType = { answer: 0, event: 1 } as const;

/** office.js treats these as "the host could not handle it". */
export const XdmError = { none: 0, errorHandlingRequest: -2 } as const;

/** The method numbers inside executeMethod that a document with text needs. */
export const Dispatch = {
  getSelectedData: 64,
  loadSettings: 75,
  saveSettings: 76,
  getFileProperties: 86,
  richApi: 93,
  appCommandCompleted: 94,
  closeContainer: 97,
} as const;

/** Actions of a notifyHost message that a host page acts on: the focus leaves the pane. */
export const HostAction = { tabExit: 13, tabExitBack: 14, escape: 15, f2: 16, updateTargetUrl: 21 } as const;

/** What arrived, if it is a message of office.js at all; null otherwise. */
export function parseMessage(data: unknown): XdmMessage | null {
  if (typeof data !== 'string') return null;
  let value: unknown;
  try {
    value = JSON.parse(data);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const message = value as Partial<XdmMessage>;
  const known =
    (message._messageType === 0 || message._messageType === 1) &&
    typeof message._actionName === 'string' &&
    typeof message._conversationId === 'string' &&
    typeof message._correlationId === 'number';
  return known ? (message as XdmMessage) : null;
}
