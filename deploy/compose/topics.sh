#!/bin/sh
# Makes the topics of deploy/kafka/topics.properties; those that are there stay as they are.
set -eu
grep -v '^#' /topics.properties | while IFS='=' read -r name rest; do
    name=$(echo "$name" | tr -d ' ')
    [ -n "$name" ] || continue
    # A pattern: made for each agency by the feeder.
    case $name in *'<'*) continue ;; esac
    # shellcheck disable=SC2086 — the rest is a list of words: partitions, then key=value
    set -- $rest
    partitions=$1
    shift
    configuration=
    for pair in "$@"; do configuration="$configuration --config $pair"; done
    # shellcheck disable=SC2086
    /opt/kafka/bin/kafka-topics.sh --bootstrap-server kafka:9092 --create --if-not-exists \
        --topic "$name" --partitions "$partitions" --replication-factor 1 $configuration
done
