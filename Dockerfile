# Chancery's server. docker-compose.yml runs it beside a Neo4j; by itself it takes the address of one:
#   docker run -e NEO4J_PASSWORD -p 4000:4000 chancery node bin/chancery.js start --store neo4j://HOST:7687 --host 0.0.0.0
# Reading needs a token there (`token add`), unless --open-reading is given too.

FROM node:20-slim AS build
WORKDIR /app
# The packages by themselves first: this layer is made anew only when they change.
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:20-slim
ENV NODE_ENV=production
# Room for the answers of many clients at once: with the usual 16 MiB a quarter of the server's time goes to collecting garbage.
ENV NODE_OPTIONS=--max-semi-space-size=64
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY bin ./bin
COPY schema ./schema
COPY cypher ./cypher
COPY samples ./samples
# The image's own user without rights; nothing under /app belongs to it.
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/health').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "bin/chancery.js", "start", "--store", "neo4j://neo4j:7687", "--host", "0.0.0.0"]
