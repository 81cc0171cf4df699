select audit_writes_to('path_step');
