"""What can be done: a verb a module. An action is handed an open transaction and returns what to answer."""
