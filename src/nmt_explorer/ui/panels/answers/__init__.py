"""The answers: candidates in order with their reasons, safety questions, and what explains the drawing together."""
