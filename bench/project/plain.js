// The same resources, written as in Pulumi's guide to dynamic providers: closures that the engine serialises, and fetch.
const pulumi = require("@pulumi/pulumi");

class Authlete {
  async configure({ config }) {
    const names = ["baseUrl", "idpUrl", "accessToken", "organizationId", "apiServerId"];
    for (const name of names) this[name] = config.require(`authlete:${name}`);
  }

  async call(method, url, body) {
    const headers = { authorization: `Bearer ${this.accessToken}`, "content-type": "application/json" };
    const answer = await fetch(url, { method, headers, body: body && JSON.stringify(body) });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${text}`);
    return text === "" ? undefined : JSON.parse(text);
  }
}

class ServiceProvider extends Authlete {
  at(verb, id) {
    return `${this.baseUrl}/api/${id}/service/${verb}`;
  }

  idp(path, body) {
    const ids = { organizationId: Number(this.organizationId), apiServerId: Number(this.apiServerId) };
    return this.call("POST", `${this.idpUrl}/api/service${path}`, { ...ids, ...body });
  }

  async create({ __provider, ...service }) {
    const outs = await this.idp("", { service });
    return { id: String(outs.apiKey), outs };
  }

  async read(id) {
    return { id, props: await this.call("GET", this.at("get", id)) };
  }

  async delete(id) {
    await this.idp("/remove", { serviceId: Number(id) });
  }
}

class ClientProvider extends Authlete {
  at(serviceId, path) {
    return `${this.baseUrl}/api/${serviceId}/client/${path}`;
  }

  async create({ __provider, serviceId, ...client }) {
    const made = await this.call("POST", this.at(serviceId, "create"), client);
    return { id: String(made.clientId), outs: { ...made, serviceId } };
  }

  async read(id, { serviceId }) {
    return { id, props: { ...(await this.call("GET", this.at(serviceId, `get/${id}`))), serviceId } };
  }

  async update(id, _olds, { __provider, serviceId, ...news }) {
    const actual = await this.call("GET", this.at(serviceId, `get/${id}`));
    const outs = await this.call("POST", this.at(serviceId, `update/${id}`), { ...actual, ...news });
    return { outs: { ...outs, serviceId } };
  }

  async delete(id, { serviceId }) {
    await this.call("DELETE", this.at(serviceId, `delete/${id}`));
  }
}

class Service extends pulumi.dynamic.Resource {
  constructor(name, args) {
    super(new ServiceProvider(), name, args);
  }
}

class Client extends pulumi.dynamic.Resource {
  constructor(name, args) {
    const opts = { additionalSecretOutputs: ["clientSecret"] };
    super(new ClientProvider(), name, { clientSecret: undefined, ...args }, opts);
  }
}

module.exports = { Service, Client };
