-- Each event has one that follows it, and only one is the first. The lock of chain_audit_event() sees to that by itself as
-- long as a statement sees what was committed before it; under another isolation level this refuses a second follower.
CREATE UNIQUE INDEX "AuditEvent_previousHash_key" ON "AuditEvent"("previousHash") NULLS NOT DISTINCT;

-- Row triggers are not asked when a table is emptied at once.
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "AuditEvent" FOR EACH STATEMENT EXECUTE FUNCTION never_rewritten();
