"use client";

import { useEffect, useState } from "react";

/**
 * A text that is being typed and outlives a visit to another page; kept in this tab alone.
 * @param key what it is kept under
 * @param stale whether what is kept is of no more use
 */
export function useKeptText(key: string, stale = false) {
  const [text, setText] = useState("");
  useEffect(() => {
    if (stale) sessionStorage.removeItem(key);
    else setText((typed) => typed || (sessionStorage.getItem(key) ?? ""));
  }, [key, stale]);
  const change = (typed: string) => {
    setText(typed);
    sessionStorage.setItem(key, typed);
  };
  return { text, change, forget: () => sessionStorage.removeItem(key) };
}
