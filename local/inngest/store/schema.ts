import type { Transaction } from "./database.ts";

const tables = `
  create schema if not exists inngest;
  set local search_path to inngest;

  create table if not exists executor (
    id uuid primary key,
    expires_at timestamptz not null
  );

  create table if not exists app_function (
    id text primary key,
    config json not null
  );

  create table if not exists event (
    id uuid primary key,
    seq bigint generated always as identity,
    external_id text constraint event_external_id unique,
    payload json not null,
    received_at timestamptz not null default now(),
    processed_at timestamptz
  );
  create index if not exists event_pending on event (seq) where processed_at is null;
  create index if not exists event_processed on event (processed_at);

  create table if not exists run (
    id uuid primary key,
    function_id text not null,
    status text not null default 'queued'
      check (status in ('queued', 'running', 'completed', 'failed', 'cancelled')),
    events json not null,
    output json,
    error json,
    keys text[] not null,
    limits integer[] not null,
    rate_key text,
    debounce_key text,
    parent_run_id uuid,
    parent_step_id text,
    created_at timestamptz not null default now(),
    started_at timestamptz,
    ended_at timestamptz
  );
  create index if not exists run_recent on run (created_at desc);
  create index if not exists run_ended on run (ended_at);
  create index if not exists run_active on run (function_id) where ended_at is null;
  create index if not exists run_rate on run (function_id, rate_key, created_at) where rate_key is not null;
  create index if not exists run_debounce on run (function_id, debounce_key) where status = 'queued';

  create table if not exists step (
    run_id uuid not null references run on delete cascade,
    id text not null,
    op text not null,
    name text,
    wake_at timestamptz,
    event_name text,
    condition text,
    data json,
    error json,
    done_seq integer,
    primary key (run_id, id)
  );
  create index if not exists step_wake on step (wake_at) where done_seq is null;
  create index if not exists step_waiting on step (event_name) where done_seq is null;

  create table if not exists job (
    id bigint generated always as identity primary key,
    run_id uuid not null references run on delete cascade,
    function_id text not null,
    target text not null,
    attempt integer not null default 0,
    losses integer not null default 0,
    again boolean not null default false,
    run_at timestamptz not null default now(),
    keys text[] not null,
    limits integer[] not null,
    owner uuid,
    claim integer not null default 0,
    constraint job_target unique (run_id, target)
  );
  create index if not exists job_due on job (run_at) where owner is null;
  create index if not exists job_owned on job (owner) where owner is not null;

  create table if not exists cron (
    function_id text not null,
    pattern text not null,
    next_at timestamptz not null,
    primary key (function_id, pattern)
  );

  create table if not exists throttle (
    key text primary key,
    arrival_at timestamptz not null
  );
`;

/**
 * Creates whatever is missing of the executor's tables. Safe to run at every start and by two
 * executors at once.
 */
export async function createSchema(tx: Transaction): Promise<void> {
  await tx`select pg_advisory_xact_lock(hashtext('inngest.schema'))`;
  await tx.unsafe(tables);
}
