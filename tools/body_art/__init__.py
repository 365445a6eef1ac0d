"""Draws the body: builds ``assets/body_svgs/*.svg`` from the hand-placed curves in this package."""
