create index support_application_latest on support_application (project_id, id);
