import { nameOf } from "../urn";
import { HOLDER, type Inputs } from "../value";
import type { StackRecord } from "./stack";

/** Which resource adopts which object. */
export class Adoptions {
  private readonly adopters = new Map<string, string>();

  constructor(private readonly stack: StackRecord) {}

  /**
   * What a check says of an object that a create is to adopt. What this stack has recorded already is not adopted: a
   * resource that is replaced would be its own replacement, and another one would share the object.
   */
  async inputsFor(urn: string, id: string | undefined, isRecorded: boolean): Promise<Inputs> {
    if (isRecorded) return { adopt: undefined };
    if (id === undefined) return {};
    const adopter = this.adopters.get(id) ?? urn;
    this.adopters.set(id, adopter);
    const recorded = (await this.stack.read())?.get(id);
    if (recorded === urn) return { adopt: undefined };
    const holder = recorded ?? adopter;
    return holder === urn ? {} : { [HOLDER]: nameOf(holder) };
  }
}
