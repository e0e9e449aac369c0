/** Raise when an old client can no longer talk to a new server; checked on join. */
export const PROTOCOL_VERSION = 1;
