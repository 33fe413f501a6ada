/** The lifecycle of resources, as the protocol asks for it. */
import type * as protocol from "@pulumi/pulumi/proto/provider_pb";
import type * as empties from "google-protobuf/google/protobuf/empty_pb";
import { unsealMembers } from "../envelope";
import { MARKER } from "../marker";
import { adoptedId } from "../plan/adoption";
import { operations } from "../provider/operations";
import { PROVIDER, providerText } from "../resource-type";
import { type AnyDefinition, isLocal } from "../resources/schema";
import type { Inputs } from "../value";
import { Adoptions } from "./adoption";
import { Claims } from "./claims";
import { withCleared } from "./cleared";
import { diffResponse } from "./diff";
import { keptWithIssuedId } from "./failure";
import { Markers } from "./markers";
import { read } from "./read";
import type { StackRecord } from "./stack";
import { Empty, messages } from "./stubs";
import { definitionOf } from "./tokens";
import {
  failuresOf,
  fieldsOf,
  inputsIn,
  marksIn,
  recordedMarks,
  sealedFieldsOf,
  sealedStruct,
  structOf,
  withIssuedId,
} from "./wire";

export class Resources {
  private readonly markers = new Markers();
  private readonly claims = new Claims();

  constructor(
    private readonly stack: StackRecord,
    private readonly adoptions = new Adoptions(stack),
  ) {}

  async check(request: protocol.CheckRequest): Promise<protocol.CheckResponse> {
    const def = this.definitionOf(request);
    const olds = fieldsOf(request.getOlds());
    // The engine leaves the old inputs out if it is going to replace the resource.
    if (Object.keys(olds).length > 0) this.markers.remember(request.getUrn(), olds);
    const sealedNews = sealedFieldsOf(request.getNews());
    const { inputs: news, failures: wrongNames } = withCleared(def, unsealMembers(sealedNews));
    const hidden = { ...(await this.hiddenInputs(def, request.getUrn(), news)), ...marksIn(def, sealedNews) };
    const { inputs, failures } = operations(def).check(olds, { ...news, ...hidden });
    const duplicates = this.claims.refusals(def, request.getUrn(), news);
    const reasons = [...wrongNames, ...failures.map(({ reason }) => reason), ...duplicates];
    const response = new messages.CheckResponse();
    return reasons.length > 0
      ? response.setFailuresList(failuresOf(reasons))
      : response.setInputs(sealedStruct(def, inputs));
  }

  diff(request: protocol.DiffRequest): protocol.DiffResponse {
    const def = this.definitionOf(request);
    return diffResponse(def, request.getId(), fieldsOf(request.getOlds()), inputsIn(def, request));
  }

  async create(request: protocol.CreateRequest): Promise<protocol.CreateResponse> {
    const def = this.definitionOf(request);
    const inputs = fieldsOf(request.getProperties());
    const response = new messages.CreateResponse();
    if (request.getPreview()) return response.setProperties(sealedStruct(def, operations(def).previewCreate(inputs)));
    const creating = operations(def).create({ ...inputs, [PROVIDER]: providerText(def.kind) });
    const { id, outs } = await keptWithIssuedId(def, creating);
    return response.setId(id).setProperties(structOf(withIssuedId(def, id, outs)));
  }

  read(request: protocol.ReadRequest): Promise<protocol.ReadResponse> {
    return read(this.definitionOf(request), request, this.stack);
  }

  async update(request: protocol.UpdateRequest): Promise<protocol.UpdateResponse> {
    const def = this.definitionOf(request);
    const [id, state, inputs] = [request.getId(), fieldsOf(request.getOlds()), inputsIn(def, request)];
    const response = new messages.UpdateResponse();
    if (request.getPreview()) {
      const outputs = withIssuedId(def, id, await operations(def).previewUpdate(state, inputs));
      return response.setProperties(sealedStruct(def, outputs));
    }
    const updating = operations(def).update(id, state, { ...inputs, [PROVIDER]: providerText(def.kind) });
    const { outs } = await keptWithIssuedId(def, updating);
    return response.setProperties(structOf(withIssuedId(def, id, outs)));
  }

  async delete(request: protocol.DeleteRequest): Promise<empties.Empty> {
    const def = this.definitionOf(request);
    const state = { ...fieldsOf(request.getProperties()), ...recordedMarks(request.getOldInputs()) };
    this.markers.remember(request.getUrn(), state);
    await operations(def).delete(request.getId(), state);
    return new Empty();
  }

  private definitionOf(request: { getUrn(): string }): AnyDefinition {
    this.stack.learn(request.getUrn());
    return definitionOf(request.getUrn());
  }

  /** What the program of a dynamic resource says by itself. */
  private async hiddenInputs(def: AnyDefinition, urn: string, news: Inputs): Promise<Inputs> {
    const marker = isLocal(def) ? undefined : this.markers.next(urn);
    const adoption = await this.adoptions.inputsFor(urn, adoptedId(news), this.markers.isRecorded(urn));
    return { [MARKER]: marker, ...adoption };
  }
}
