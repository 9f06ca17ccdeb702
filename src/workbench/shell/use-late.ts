import { useEffect, useState } from "react";

/** Milliseconds. */
const PATIENCE = 350;

/** Whether something has gone on for longer than one waits without asking. */
export function useLate(isOn: boolean): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(
      () => {
        setLate(isOn);
      },
      isOn ? PATIENCE : 0
    );
    return () => {
      clearTimeout(timer);
    };
  }, [isOn]);
  return isOn && isLate;
}
