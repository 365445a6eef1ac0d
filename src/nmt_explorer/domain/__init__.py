"""The words of the field as records: sides, views, muscles, trigger points, drawings, answers. No Qt, no shapely."""
