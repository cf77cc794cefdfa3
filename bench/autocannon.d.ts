declare module "autocannon" {
  import type { EventEmitter } from "node:events";

  namespace autocannon {
    type Request = {
      method?: string;
      path?: string;
      headers?: Record<string, string>;
      body?: string;
      /** Called before each sending; returns what is sent. */
      setupRequest?: (request: Request) => Request;
    };
    type Options = {
      url: string;
      requests: Request[];
      connections: number;
      /** Seconds. */
      duration: number;
      /** Milliseconds between two looks at whether the time is up. */
      sampleInt: number;
      excludeErrorStats: boolean;
    };
    type Result = { errors: number; non2xx: number; statusCodeStats: Record<string, { count: number }> };
    interface Run extends EventEmitter {
      on(event: "start", listener: () => void): this;
      on(
        event: "response",
        listener: (client: unknown, status: number, bytes: number, milliseconds: number) => void,
      ): this;
    }
  }

  function autocannon(
    options: autocannon.Options,
    done: (error: Error | null, result: autocannon.Result) => void,
  ): autocannon.Run;
  export = autocannon;
}
