# apt-get install python3-kafka; /usr/bin/python3 feed.py client.properties [state | since <time>]
import json
import sys
from datetime import datetime

from kafka import KafkaConsumer, TopicPartition

mode = sys.argv[2] if len(sys.argv) > 2 else "follow"
with open(sys.argv[1]) as file:
    config = dict(line.strip().split("=", 1) for line in file if "=" in line)
consumer = KafkaConsumer(
    bootstrap_servers=config["bootstrap.servers"], security_protocol="SASL_SSL", sasl_mechanism="SCRAM-SHA-512",
    sasl_plain_username=config["sasl.username"], sasl_plain_password=config["sasl.password"],
    ssl_cafile=config["ssl.ca.location"], group_id=config["jambatan.group.prefix"] + "python",
    auto_offset_reset="earliest", enable_auto_commit=False)
topic = config["jambatan.state" if mode == "state" else "jambatan.feed"]
seen = set()  # keep these with your data, so that a repeated event acts once


def handle(message):
    event = json.loads(message.value) if message.value else None  # without one, an object has left the state
    if event and event["id"] not in seen:
        print(event["type"], event["subject"], event["aggregateversion"], flush=True)
        seen.add(event["id"])


if mode == "follow":
    consumer.subscribe([topic])
    for message in consumer:
        handle(message)
        consumer.commit()  # after the work, never before: an event may come twice, but none is lost

parts = [TopicPartition(topic, each) for each in consumer.partitions_for_topic(topic)]
consumer.assign(parts)
consumer.seek_to_beginning()
ends = consumer.end_offsets(parts)
if mode == "since":
    time = int(datetime.fromisoformat(sys.argv[3]).timestamp() * 1000)
    for part, found in consumer.offsets_for_times({part: time for part in parts}).items():
        consumer.seek(part, found.offset if found else ends[part])
while any(consumer.position(part) < ends[part] for part in parts):
    for messages in consumer.poll(1000).values():
        for message in messages:
            handle(message)
