"""What is said and when: reads the schedules and the Fluent messages, renders and checks them."""
