import { OfficeAddinManifest } from "office-addin-manifest";

/** What Microsoft's own reader makes of a manifest: a second reader, so that ours is not its own judge. */
export async function describeManifest(path) {
  const { id, version, displayName, defaultLocale, officeAppType, permissions, hosts, ...rest } =
    await OfficeAddinManifest.readManifestFile(path);
  const { sourceLocation } = rest.defaultSettings;
  return { id, version, displayName, defaultLocale, officeAppType, permissions, hosts, sourceLocation };
}
