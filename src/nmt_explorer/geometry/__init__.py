"""Shapes on the body: curves become regions, regions are measured, mirrored and indexed. The only user of shapely."""
