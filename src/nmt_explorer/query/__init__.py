"""Answers: from a pain drawing to ranked candidates with reasons, red flags first."""
