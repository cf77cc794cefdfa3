import type { ReactNode } from "react";

/** What is wrong with a form as a whole; read out when it appears. */
export function FormError({ children }: { children: ReactNode }) {
  return (
    <p role="alert" className="border-l-2 border-danger py-1 pl-3 text-[0.9375rem] text-danger">
      {children}
    </p>
  );
}
