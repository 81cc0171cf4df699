// Makes a meeting with a decision and finds it again by the number of its case; says what it found.
import createClient from "openapi-fetch";
import type { components, paths } from "./schema.js";

declare const process: { argv: string[] };

const [, , baseUrl, key] = process.argv;
if (baseUrl === undefined || key === undefined) {
  throw new Error("Usage: round-trip.js <address> <key>");
}
const client = createClient<paths>({ baseUrl, headers: { "X-API-Key": key } });

type Answer<T> = { data?: T; error?: components["schemas"]["Problem"] };

function found<T>({ data, error }: Answer<T>): T {
  if (data === undefined) {
    throw new Error(JSON.stringify(error));
  }
  return data;
}

await client.POST("/api/v1/bodies", {
  body: { code: "TS", name: "Byggeudvalget", kind: "COMMITTEE" },
}).then(found);
const meeting = await client.POST("/api/v1/meetings", {
  params: { header: { "Idempotency-Key": "a meeting for TypeScript" } },
  body: { body: "TS", kind: "ORDINARY", date: "2026-03-04" },
}).then(found);
const item = await client.POST("/api/v1/meetings/{id}/agenda-items", {
  params: { path: { id: meeting.id } },
  body: { title: "Budget", caseNumber: "26/84" },
}).then(found);
await client.POST("/api/v1/agenda-items/{id}/decisions", {
  params: { path: { id: item.id } },
  body: { text: "Godkendt." },
}).then(found);

const whole = await client.GET("/api/v1/meetings/{id}", {
  params: { path: { id: meeting.id } },
}).then(found);
const decisions = await client.GET("/api/v1/decisions", {
  params: { query: { body: "TS", journalNumber: "26-84" } },
}).then(found);
const decision = decisions.items[0];
if (decision === undefined || !("text" in decision)) {
  throw new Error("No decision by the number of its case");
}
console.log(`${whole.date} ${decision.text}`);
