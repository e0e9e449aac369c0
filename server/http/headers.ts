import type { RequestHandler } from "express";
import helmet from "helmet";

/**
 * What browsers are told: everything comes from here and nothing may frame us. A class is served over plain HTTP on its own network, so nothing is
 * upgraded to HTTPS; whoever puts a proxy with a certificate before the server sets that header there.
 */
export function headers(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'self'"],
        "img-src": ["'self'", "data:", "blob:"],
        "object-src": ["'none'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
      },
    },
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    strictTransportSecurity: false,
  });
}
