-- A setting that was never made is NULL, and "NOT NULL AND …" let the owner change what is published.
CREATE OR REPLACE FUNCTION sample_reload() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(current_setting('attache.sample_reload', true), '') = 'on'
    AND pg_has_role(current_user, (SELECT relowner FROM pg_class WHERE oid = '"Revision"'::regclass), 'MEMBER')
$$;
