-- The community where a service was done, so that service is counted by places.
ALTER TABLE service_records ADD COLUMN community_id uuid
  CONSTRAINT service_records_community_id_fkey REFERENCES communities DEFERRABLE INITIALLY IMMEDIATE;
CREATE INDEX service_records_community_id_idx ON service_records (community_id, started_at DESC, code)
  WHERE community_id IS NOT NULL;

-- A record that names no community takes that of its subject, if that has one.
CREATE FUNCTION jinyan_service_records_community() RETURNS trigger
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  NEW.community_id := coalesce(
    (SELECT community_id FROM issues WHERE id = NEW.subject_issue_id),
    (SELECT community_id FROM activities WHERE id = NEW.subject_activity_id),
    (SELECT community_id FROM visits WHERE id = NEW.subject_visit_id),
    (SELECT community_id FROM processes WHERE id = NEW.subject_process_id));
  -- An import that leaves the community open twice changes nothing the second time.
  -- name_grams is made after this.
  IF TG_OP = 'UPDATE' AND NEW.community_id = OLD.community_id
     AND to_jsonb(NEW) - ARRAY['revision', 'updated_at', 'name_grams'] = to_jsonb(OLD) - ARRAY['revision', 'updated_at', 'name_grams'] THEN
    RETURN NULL;
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER service_records_community BEFORE INSERT OR UPDATE ON service_records
  FOR EACH ROW WHEN (NEW.community_id IS NULL AND
    num_nonnulls(NEW.subject_issue_id, NEW.subject_activity_id, NEW.subject_visit_id, NEW.subject_process_id) = 1)
  EXECUTE FUNCTION jinyan_service_records_community();

-- The trigger fills what is there.
UPDATE service_records SET community_id = NULL
 WHERE num_nonnulls(subject_issue_id, subject_activity_id, subject_visit_id, subject_process_id) = 1;
