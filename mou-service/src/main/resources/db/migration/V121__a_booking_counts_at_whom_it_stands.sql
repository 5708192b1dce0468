-- Who rejected its part of a package has not received a booking: counting goes by provider_ids, which has an index.
drop index heard_booking_counted_at;
