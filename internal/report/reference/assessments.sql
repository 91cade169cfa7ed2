-- Assessments as of the day of the read, the latest period of each subject numbered 1.
a AS (SELECT *, row_number() OVER (PARTITION BY assessment_standard_id, subject_community_id, subject_compound_id, subject_property_project_id, subject_party_organization_id ORDER BY period_from DESC, code DESC) AS no FROM assessments WHERE assessed_on <= ($1 AT TIME ZONE 'Asia/Shanghai')::date)
