import type { Paragraph } from '../../../ooxml/api';
import type { PlayedDocument } from '../played-document';
import { WordError } from './errors';
import { memberNames, Members } from './members';
import type { Stage } from './member-table';
import type { ParagraphNode } from './node';
import { ObjectPaths } from './object-paths';
import { queryResult } from './query';
import { References } from './references';
import { ActionType, type RequestBody, type ResponseBody, type WireAction, type WireResult } from './wire';

/**
 * Runs RichApi requests over the played document, strictly: what is not played
 * fails by name and is noted, so that a gap shows at once. Stops at the first
 * error and keeps what was done; whether Word itself takes it back is not known.
 */
export class Executor implements Stage {
  readonly references = new References();
  private readonly paragraphNodes = new WeakMap<Paragraph, ParagraphNode>();
  private readonly members = new Members(this);

  constructor(readonly played: PlayedDocument, private readonly missingNames: string[]) {}

  /** @param number the request's number in the log; 0 for a clean-up request. */
  execute(body: RequestBody, number: number): ResponseBody {
    const results: WireResult[] = [];
    const traceIds: number[] = [];
    const paths = new ObjectPaths(body.ObjectPaths, this.members, this.references);
    this.played.beginRequest();
    let index = -1;
    try {
      const { failure } = this.played.quirks;
      const fails = failure !== null && failure.request === number;
      if (fails && failure.when === 'before') throw new WordError(failure.code, 'The request was made to fail.');
      const written = this.played.writes;
      for (const action of body.Actions) {
        index += 1;
        results.push({ ActionId: action.Id, Value: this.act(action, paths, body) });
        if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
        if (fails && this.played.writes > written) throw new WordError(failure.code, 'The request was made to fail after a write.');
      }
      return { Results: results, TraceIds: traceIds };
    } catch (error) {
      const known = error instanceof WordError ? error : new WordError('GeneralException', String(error));
      const wire = { ActionIndex: Math.max(index, 0), Code: known.code, Message: known.message, Location: known.location };
      return { Results: results, TraceIds: traceIds, Error: wire };
    } finally {
      this.releaseRanges();
    }
  }

  private act(action: WireAction, paths: ObjectPaths, body: RequestBody): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const node = paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate: {
        if (node === null) return null;
        const id = this.references.id(node);
        return id === undefined ? {} : { _ReferenceId: id };
      }
      case ActionType.query:
        return queryResult(node, action.QueryInfo ?? {}, {
          members: this.members,
          references: this.references,
          keepItems: body.AutoKeepReference === true,
        });
      case ActionType.method: {
        if (node === null) return { _IsNull: true };
        if (action.Name === '_KeepReference') {
          this.references.keep(node);
          return null;
        }
        return this.members.call(node, action.Name, paths.arguments(action.ArgumentInfo));
      }
      case ActionType.setProperty:
        if (node !== null) this.members.set(node, action.Name, paths.arguments(action.ArgumentInfo)[0]);
        return null;
      default:
        return this.missing(`action type ${action.ActionType} (${action.Name})`);
    }
  }

  paragraphNode(paragraph: Paragraph): ParagraphNode {
    let node = this.paragraphNodes.get(paragraph);
    if (node === undefined) {
      node = { type: 'Paragraph', paragraph };
      this.paragraphNodes.set(paragraph, node);
    }
    return node;
  }

  dropReference(id: string): void {
    this.references.drop(id);
  }

  dropAllReferences(): void {
    this.references.clear();
  }

  missing(what: string): never {
    this.missingNames.push(what);
    throw new WordError('ApiNotFound', `${what} is not played. Played: ${memberNames(what)}`, what);
  }

  /** Ranges live as long as somebody holds a reference to them, or the request runs. */
  private releaseRanges(): void {
    const held = new Set<unknown>();
    for (const node of this.references.nodes()) {
      if (node.type === 'Range' || node.type === 'Font') held.add(node.range);
    }
    this.played.keepOnly(held);
  }
}
