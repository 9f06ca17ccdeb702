import { HostError, isHostObject, type HostObject, type Member, type Surroundings } from "./member";
import { MEMBERS } from "./members";
import { ACTION, PATH, type Action, type ArgumentInfo, type Batch } from "./protocol";

/** The code of an error that means that the test host does not know what was asked. */
export const UNKNOWN = "TestHostUnknown";

const VERSION = /^1\.(\d+)$/;

/** Runs the actions of one batch against the workbook, member by member. */
export class BatchRunner {
  private readonly objects = new Map<number, HostObject | null>();
  /** The member that is at work, as "Range.values": where an error says it happened. */
  location = "";

  constructor(
    private readonly batch: Batch,
    private readonly around: Surroundings,
    private readonly ceiling: number
  ) {}

  /** @throws HostError as Excel would; or of the code UNKNOWN. */
  run(action: Action): unknown {
    switch (action.ActionType) {
      case ACTION.instantiate: {
        const object = this.object(action.ObjectPathId);
        return object === null ? null : object.id === undefined ? {} : { Id: object.id };
      }
      case ACTION.query: {
        const object = this.object(action.ObjectPathId);
        const select = action.QueryInfo?.Select ?? [];
        if (select.length === 0) this.unknown(object, "load of everything");
        return object === null ? null : this.answer(object, select);
      }
      case ACTION.method: {
        const object = this.object(action.ObjectPathId);
        if (object === null) return { _IsNull: true };
        const result = this.call(object, action.Name, action.ArgumentInfo);
        return result === undefined ? null : result;
      }
      case ACTION.set: {
        const object = this.object(action.ObjectPathId);
        if (object === null) throw new HostError("InvalidObjectPath", "The object is null.");
        const { set } = this.member(object, action.Name);
        if (!set) return this.unknown(object, `set ${action.Name}`);
        set(object.self as never, action.ArgumentInfo?.Arguments?.[0] as never, this.around);
        return null;
      }
      case ACTION.trace:
        return null;
      default:
        throw new HostError(UNKNOWN, `action type ${action.ActionType}`);
    }
  }

  private object(id: number): HostObject | null {
    const cached = this.objects.get(id);
    if (cached !== undefined) return cached;
    const object = this.resolve(id);
    this.objects.set(id, object);
    return object;
  }

  private resolve(id: number): HostObject | null {
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidObjectPath", `No object path ${id}`);
    if (path.ObjectPathType === PATH.root) return { type: "Workbook", self: this.around.book };
    if (path.ObjectPathType === PATH.null) return null;
    const parent = this.object(path.ParentObjectPathId ?? -1);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PATH.property:
        return this.expectObject(parent, path.Name, this.get(parent, path.Name));
      case PATH.method:
        return this.expectObject(parent, path.Name, this.call(parent, path.Name, path.ArgumentInfo));
      case PATH.indexer:
        return this.expectObject(parent, "GetItem", this.call(parent, "GetItem", path.ArgumentInfo));
      default:
        throw new HostError(UNKNOWN, `object path type ${path.ObjectPathType}`);
    }
  }

  private expectObject(parent: HostObject, name: string, value: unknown): HostObject | null {
    return value === null || isHostObject(value) ? value : this.unknown(parent, `${name} as an object`);
  }

  private get(object: HostObject, name: string): unknown {
    const { get } = this.member(object, name);
    return get ? get(object.self as never, this.around) : this.unknown(object, `get ${name}`);
  }

  private call(object: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    const { call } = this.member(object, name);
    if (!call) return this.unknown(object, `call ${name}`);
    const args = (info?.Arguments ?? []).map((argument, index) => {
      const path = info?.ReferencedObjectPathIds?.[index] ?? 0;
      return path > 0 ? this.object(path) : argument;
    });
    return call(object.self as never, args as never, this.around);
  }

  private member(object: HostObject, name: string): Member {
    this.location = `${object.type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    const member = MEMBERS[object.type]?.[name];
    if (!member) return this.unknown(object, name);
    if (Number(VERSION.exec(member.since)?.[1]) > this.ceiling) {
      throw new HostError("ApiNotFound", `${this.location} is of ExcelApi ${member.since}`);
    }
    return member;
  }

  private unknown(object: HostObject | null, what: string): never {
    throw new HostError(UNKNOWN, `${object?.type ?? "null"}: ${what}`);
  }

  /** `a/b/c` are members of members; of a collection, of each of its items. */
  private answer(object: HostObject, select: readonly string[]): unknown {
    if (MEMBERS[object.type]?.Items) {
      const items = this.get(object, "Items") as readonly HostObject[];
      return { _Items: items.map((item) => this.answer(item, select)) };
    }
    const answer: Record<string, unknown> = {};
    const nested = new Map<string, string[]>();
    for (const path of select) {
      const [first = "", ...rest] = path.split("/");
      const name = first.charAt(0).toUpperCase() + first.slice(1);
      if (rest.length === 0) answer[name] = this.get(object, name);
      else nested.set(name, [...(nested.get(name) ?? []), rest.join("/")]);
    }
    for (const [name, paths] of nested) {
      const child = this.expectObject(object, name, this.get(object, name));
      answer[name] = child === null ? null : this.answer(child, paths);
    }
    return answer;
  }
}
