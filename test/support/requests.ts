/** The requests of most stories, as `assertCalls` takes them. */
export const CREATE = "POST /api/:id/client/create";
export const READ = "GET /api/:id/client/get/:id";
export const UPDATE = "POST /api/:id/client/update/:id";
export const DELETE = "DELETE /api/:id/client/delete/:id";
/** Of a service, which the IdP removes. */
export const REMOVE = "POST /api/service/remove";
