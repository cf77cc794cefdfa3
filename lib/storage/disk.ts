import { resolve } from "node:path";
import { Disk } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";
import { S3Driver } from "flydrive/drivers/s3";
import { env } from "@/lib/core/env";

let made: Disk | undefined;

function driver() {
  const { S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY, S3_ENDPOINT, S3_REGION, DATA_DIR } = env();
  if (S3_BUCKET && S3_ACCESS_KEY_ID && S3_SECRET_ACCESS_KEY) {
    return new S3Driver({
      credentials: { accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY },
      endpoint: S3_ENDPOINT,
      forcePathStyle: S3_ENDPOINT !== undefined,
      region: S3_REGION,
      bucket: S3_BUCKET,
      visibility: "private",
      supportsACL: false,
    });
  }
  return new FSDriver({ location: resolve(DATA_DIR, "files"), visibility: "public" });
}

/** Where files are kept: an S3 bucket when one is configured, else a folder under DATA_DIR. */
export function disk(): Disk {
  made ??= new Disk(driver());
  return made;
}
