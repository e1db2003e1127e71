/**
 * A RichApi request and its answer, as office.js of file version 16.0.15407
 * writes and reads them. Only what a request may hold is described; everything
 * is checked when it is used.
 */
export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WireObjectPath>>;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface WireObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** A non-zero entry says: the argument of that index is an object path's id. Nested arrays mirror nested arrays. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export const PathType = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

export interface WireResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface WireError {
  readonly ActionIndex: number;
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
}

export interface ResponseBody {
  readonly Results: readonly WireResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: WireError;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A request's body as it came, checked as far as its shape goes.
 * @throws Error naming the field that is wrong.
 */
export function requestBody(value: unknown): RequestBody {
  if (!isRecord(value)) throw new Error('RichApi request: not an object');
  const { Actions, ObjectPaths } = value;
  if (!Array.isArray(Actions)) throw new Error('RichApi request: Actions is not a list');
  if (!isRecord(ObjectPaths)) throw new Error('RichApi request: ObjectPaths is not an object');
  for (const action of Actions) {
    if (!isRecord(action) || typeof action.ActionType !== 'number' || typeof action.Id !== 'number') {
      throw new Error('RichApi request: an action without Id or ActionType');
    }
  }
  for (const [id, path] of Object.entries(ObjectPaths)) {
    if (!isRecord(path) || typeof path.ObjectPathType !== 'number' || typeof path.Name !== 'string') {
      throw new Error(`RichApi request: object path ${id} without ObjectPathType or Name`);
    }
  }
  return value as unknown as RequestBody;
}
