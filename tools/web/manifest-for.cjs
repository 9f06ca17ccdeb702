/** Where the manifest of the sources points: the development server. */
const DEV_BASE = "https://localhost:3000";

/**
 * The manifest for a server: every URL of the development server becomes one of `base`. Id and version stay.
 * @throws Error where `base` is no https address, since Excel refuses any other.
 */
function manifestFor(text, base) {
  const address = baseOf(base);
  return text.replaceAll(`"${DEV_BASE}/`, `"${address}/`);
}

/** "https://server/folder" without a slash at its end. */
function baseOf(base) {
  let url;
  try {
    url = new URL(base);
  } catch (cause) {
    throw new Error(`--base: 주소가 아닙니다: ${base}`, { cause });
  }
  if (url.protocol !== "https:") throw new Error(`--base: https 주소여야 합니다: ${base}`);
  if (url.search !== "" || url.hash !== "") throw new Error(`--base: '?'나 '#'이 없어야 합니다: ${base}`);
  return url.href.replace(/\/+$/, "");
}

module.exports = { manifestFor, DEV_BASE };
