/** `toast("Saved")`, `toast.success(…)`, `toast.error(…)`, `toast.promise(…)`: a passing notice. */
export { toast } from "sonner";
