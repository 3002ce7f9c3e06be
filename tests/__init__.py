"""The tests mirror bot/, and add the journeys of people."""
