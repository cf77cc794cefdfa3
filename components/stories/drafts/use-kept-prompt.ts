"use client";

import { useEffect, useState } from "react";

const KEY = "fabula.prompt";

/** A prompt that outlives a visit to the sign-in page; kept in this tab alone. */
export function useKeptPrompt() {
  const [prompt, setPrompt] = useState("");
  useEffect(() => {
    const kept = sessionStorage.getItem(KEY);
    if (kept) setPrompt(kept);
  }, []);
  const change = (text: string) => {
    setPrompt(text);
    sessionStorage.setItem(KEY, text);
  };
  return { prompt, change, forget: () => sessionStorage.removeItem(KEY) };
}
