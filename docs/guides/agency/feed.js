// npm install kafkajs; node feed.js client.properties [state | since <time>]
const { readFileSync } = require('node:fs');
const { Kafka, logLevel } = require('kafkajs');

const [file, mode = 'follow', time] = process.argv.slice(2);
const config = Object.fromEntries(readFileSync(file, 'utf8').split('\n')
  .filter((line) => line.includes('=')).map((line) => line.split(/=(.*)/s)));
const kafka = new Kafka({
  brokers: [config['bootstrap.servers']],
  ssl: { ca: [readFileSync(config['ssl.ca.location'])] },
  sasl: { mechanism: 'scram-sha-512', username: config['sasl.username'], password: config['sasl.password'] },
  logLevel: logLevel.ERROR,
});
const topic = config[mode === 'state' ? 'jambatan.state' : 'jambatan.feed'];
const groupId = config['jambatan.group.prefix'] + (mode === 'follow' ? 'javascript' : `once-${Date.now()}`);

const seen = new Set(); // keep these with your data, so that a repeated event acts once
function handle(value) {
  if (value === null) return; // an object that has left the state
  const event = JSON.parse(value);
  if (!seen.has(event.id)) console.log(event.type, event.subject, event.aggregateversion);
  seen.add(event.id);
}

async function main() {
  const admin = kafka.admin();
  const consumer = kafka.consumer({ groupId });
  await Promise.all([admin.connect(), consumer.connect()]);
  const there = await admin.fetchTopicOffsets(topic);
  const from = mode === 'since' ? await admin.fetchTopicOffsetsByTimestamp(topic, Date.parse(time))
    : there.map(({ partition, low }) => ({ partition, offset: low }));
  const ends = new Map(there.map(({ partition, high }) => [partition, BigInt(high)]));
  const left = new Set(from.filter(({ partition, offset }) => BigInt(offset) < ends.get(partition)).map((each) => each.partition));
  const stop = () => Promise.all([admin.disconnect(), consumer.disconnect()]);
  if (mode !== 'follow' && left.size === 0) return stop();
  await consumer.subscribe({ topic, fromBeginning: true });
  await consumer.run({ eachMessage: async ({ partition, message }) => {
    handle(message.value); // the offset is committed afterwards: an event may come twice, but none is lost
    if (BigInt(message.offset) + 1n >= ends.get(partition)) left.delete(partition);
    if (mode !== 'follow' && left.size === 0) setImmediate(stop);
  } });
  if (mode === 'since') from.forEach(({ partition, offset }) => consumer.seek({ topic, partition, offset }));
}
main();
