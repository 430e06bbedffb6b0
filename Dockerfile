# syntax=docker/dockerfile:1
# Two images out of one build:
#   docker build --target api    -t automata-api .
#   docker build --target worker -t automata-worker .
# What enters the build is listed in .dockerignore.

ARG RUST_VERSION=1.95.0

FROM rust:${RUST_VERSION}-slim-bookworm AS build
# The image's own toolchain: rust-toolchain.toml would fetch clippy and rustfmt, which nobody runs here.
ARG RUST_VERSION
ENV RUSTUP_TOOLCHAIN=${RUST_VERSION}
# Queries are checked against .sqlx; there is no database here.
ENV SQLX_OFFLINE=true
WORKDIR /build
COPY . .
# The caches keep crates and their compiled parts between builds, so a change of ours compiles only ours. They are
# no part of a layer: the programs have to be copied out in the same step.
RUN --mount=type=cache,target=/usr/local/cargo/registry,sharing=locked \
    --mount=type=cache,target=/build/target,sharing=locked \
    cargo build --release --locked --package automata-api --package automata-worker \
    && install -D --target-directory=/programs target/release/automata-api target/release/automata-worker

FROM debian:bookworm-slim AS base
# The roots that sign Apple's and Google's certificates; nothing else is needed at run time.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends ca-certificates \
    && rm -rf /var/lib/apt/lists/*
# By number, so that a platform can see that it is not root (Kubernetes: runAsNonRoot).
RUN useradd --uid 10001 --user-group --no-create-home --shell /usr/sbin/nologin automata
WORKDIR /app
USER 10001:10001
# Both programs drain when they are asked to stop (docs/configuration.md: DRAIN_TIMEOUT).
STOPSIGNAL SIGTERM

# No ENTRYPOINT: fly's release_command and [processes] replace CMD and would become an entry point's arguments.
# No HEALTHCHECK: platforms ask /health/ready and /health/live themselves, and no program for asking is in here.

FROM base AS api
COPY --from=build /programs/automata-api /app/automata-api
# 8080 the API, 9091 metrics
EXPOSE 8080 9091
CMD ["/app/automata-api"]

FROM base AS worker
COPY --from=build /programs/automata-worker /app/automata-worker
# 9092 metrics and health
EXPOSE 9092
CMD ["/app/automata-worker"]
